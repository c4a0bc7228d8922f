package parley.delivery;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import parley.delivery.Outcome.Delivered;
import parley.delivery.Outcome.Final;
import parley.delivery.Outcome.TryAgain;

/**
 * What a mail server's refusal means (RFC 5321 section 4.2.1): 4yz is for later, 5yz is final, and silence is for later.
 */
public final class MailAnswers {
    private static final int LONGEST_QUOTE = 160;

    public Outcome taken() {
        return new Delivered();
    }

    public Outcome refused(Throwable failure) {
        for (var cause = failure; cause != null; cause = next(cause)) {
            var code = code(cause);
            if (code > 0) {
                return answer(code, quote(cause));
            }
            if (cause instanceof AddressException) {
                return new Final("not a mail address", false);
            }
        }
        if (failure instanceof AuthenticationFailedException) {
            return new TryAgain(Optional.empty(), "the mail server does not take the login");
        }
        return new TryAgain(Optional.empty(), Causes.plain(failure));
    }

    private static Outcome answer(int code, String text) {
        return code >= 500 && code < 600 ? new Final(text, false) : new TryAgain(Optional.empty(), text);
    }

    /** Jakarta Mail chains the answer for each address by {@code getNextException}. */
    private static @Nullable Throwable next(Throwable cause) {
        var next = cause instanceof MessagingException chained ? chained.getNextException() : null;
        return next != null ? next : cause.getCause();
    }

    /** The server's answer to the recipient is deeper in the chain than the one to the whole message. */
    private static int code(Throwable cause) {
        if (cause instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        if (cause instanceof SMTPSenderFailedException sender) {
            return sender.getReturnCode();
        }
        return cause instanceof SMTPSendFailedException send && !hasAddress(send) ? send.getReturnCode() : 0;
    }

    private static boolean hasAddress(SendFailedException failure) {
        return failure.getNextException() instanceof SMTPAddressFailedException;
    }

    private static String quote(Throwable cause) {
        var message = String.valueOf(cause.getMessage())
                .replaceAll("[\\p{Cc}\\s]+", " ")
                .strip();
        return message.length() > LONGEST_QUOTE ? message.substring(0, LONGEST_QUOTE) : message;
    }
}
