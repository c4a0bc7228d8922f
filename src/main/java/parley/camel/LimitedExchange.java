package parley.camel;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import parley.net.ContentCodings;
import parley.net.CutAnswerException;
import parley.net.HostTurns;
import parley.net.HttpLimits;

/**
 * One request and its whole answer, within limits: waits for the host's turn, reads and unpacks the body at once, and
 * throws the connection away as soon as an answer is too large or too slow. A limit behind the stream would come too late:
 * whoever closes such a stream reads on until it ends.
 */
final class LimitedExchange implements ExecChainHandler {
    /**
     * Path and query byte for byte, for the request line. On their way through CamelHttpUri some characters ({@code ~}) are
     * encoded, and some servers know no other address than their own. It never leaves as a header.
     */
    static final String TARGET = "Parley-Target";

    private final HttpLimits limits;
    private final HostTurns turns;
    private final ContentCodings codings;
    private final ScheduledThreadPoolExecutor deadlines = new ScheduledThreadPoolExecutor(1, task -> {
        var thread = new Thread(task, "feed-deadlines");
        thread.setDaemon(true);
        return thread;
    });

    LimitedExchange(HttpLimits limits, HostTurns turns) {
        this.limits = limits;
        this.turns = turns;
        this.codings = new ContentCodings(limits.bytes());
        deadlines.setRemoveOnCancelPolicy(true);
    }

    @Override
    public ClassicHttpResponse execute(ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
            throws IOException, HttpException {
        var host = scope.route.getTargetHost().getHostName();
        take(host);
        try {
            return withinTime(request, scope, chain);
        } finally {
            turns.giveBack(host);
        }
    }

    private ClassicHttpResponse withinTime(ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
            throws IOException, HttpException {
        var late = new AtomicBoolean();
        Runnable cut = () -> {
            late.set(true);
            scope.execRuntime.discardEndpoint();
        };
        var deadline = deadlines.schedule(cut, limits.whole().toMillis(), TimeUnit.MILLISECONDS);
        try {
            setTarget(request);
            request.setHeader(HttpHeaders.CONNECTION, "close");
            request.setHeader(HttpHeaders.ACCEPT_ENCODING, ContentCodings.OFFERED);
            var response = chain.proceed(request, scope);
            takeBody(response);
            return response;
        } catch (IOException | HttpException | RuntimeException e) {
            if (late.get()) {
                throw new CutAnswerException("timed out: no whole answer within %d s"
                        .formatted(limits.whole().toSeconds()));
            }
            throw e;
        } finally {
            deadline.cancel(false);
            scope.execRuntime.discardEndpoint();
        }
    }

    private static void setTarget(ClassicHttpRequest request) {
        var target = request.getFirstHeader(TARGET);
        if (target != null) {
            request.removeHeaders(TARGET);
            request.setPath(target.getValue());
        }
    }

    private void takeBody(ClassicHttpResponse response) throws IOException {
        var entity = response.getEntity();
        if (entity == null) {
            return;
        }
        if (entity.getContentLength() > limits.bytes()) {
            throw new CutAnswerException(
                    "too large: %d bytes, the limit is %d".formatted(entity.getContentLength(), limits.bytes()));
        }
        var coding = response.getFirstHeader(HttpHeaders.CONTENT_ENCODING);
        var body = codings.undo(codings.read(entity.getContent()), coding == null ? "" : coding.getValue());
        response.removeHeaders(HttpHeaders.CONTENT_ENCODING);
        response.setEntity(new ByteArrayEntity(body, ContentType.parseLenient(entity.getContentType())));
    }

    private void take(String host) throws InterruptedIOException {
        try {
            turns.take(host);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while waiting for " + host);
        }
    }
}
