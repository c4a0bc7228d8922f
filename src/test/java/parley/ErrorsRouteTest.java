package parley;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class ErrorsRouteTest {
    private final DefaultCamelContext context = new DefaultCamelContext();
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger("parley.routes");

    @BeforeEach
    void start() throws Exception {
        logged.start();
        logger.addAppender(logged);
        context.getRegistry().bind("mishap", new Mishap());
        var loader = PluginHelper.getRoutesLoader(context);
        loader.loadRoutes(PluginHelper.getResourceLoader(context).resolveResource("file:routes/errors.camel.yaml"));
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:save")
                        .routeId("save")
                        .throwException(new IllegalStateException("cannot commit", new IOException("disk is full")));
            }
        });
        context.start();
    }

    @AfterEach
    void stop() {
        logger.detachAppender(logged);
        context.stop();
    }

    @Test
    void logsOnceInWhichRouteAndWhyDownToTheFirstCause() {
        context.createProducerTemplate().sendBody("direct:save", "a story");

        assertThat(logged.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly("route=save failed: cannot commit: disk is full");
    }
}
