package parley.demo;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The receiver's side of Standard Webhooks 1.0: is the message from whoever knows the secret? Written apart from the
 * sender's side, so that the two check each other. The age of a message is not judged: the demo's clock runs fast.
 */
final class SignatureCheck {
    private final byte[] key;

    /** @param secret {@code whsec_} and base64 */
    SignatureCheck(String secret) {
        this.key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
    }

    /** @param signatures one or several, with blanks between: {@code v1,base64} */
    boolean fits(String id, String timestamp, String signatures, byte[] body) {
        var expected = "v1," + Base64.getEncoder().encodeToString(sign(id + "." + timestamp + ".", body));
        return Arrays.stream(signatures.split(" ", 0))
                .anyMatch(given -> MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8)));
    }

    private byte[] sign(String head, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(head.getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
