package parley.delivery;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs a message after Standard Webhooks 1.0, "Signature scheme": HMAC-SHA256 over id, timestamp and body. */
public final class WebhookSignature {
    private static final String PREFIX = "whsec_";
    private static final int SHORTEST = 24;
    private static final int LONGEST = 64;

    private WebhookSignature() {}

    /** Is it {@code whsec_} and base64 of 24 to 64 bytes? */
    public static boolean isSecret(String text) {
        if (!text.startsWith(PREFIX)) {
            return false;
        }
        try {
            var length = key(text).length;
            return length >= SHORTEST && length <= LONGEST;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The header {@code webhook-signature}. */
    static String of(Secret secret, String id, Instant timestamp, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(secret.reveal()), "HmacSHA256"));
            mac.update((id + "." + timestamp.getEpochSecond() + ".").getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    private static byte[] key(String text) {
        return Base64.getDecoder().decode(text.substring(PREFIX.length()));
    }
}
