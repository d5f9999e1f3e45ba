package io.importspy.check.content;

import java.security.CodeSigner;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;

/**
 * The certificate of someone who signed.
 *
 * @param fingerprint the SHA-256 digest of its encoded form, in lower-case hexadecimal digits
 * @param owner whom it names; it may name anybody
 */
record SignerCertificate(String fingerprint, String owner) {

    /** The signer's own certificate, not those that vouch for it. */
    static SignerCertificate of(CodeSigner signer) {
        Certificate own = signer.getSignerCertPath().getCertificates().get(0);
        return new SignerCertificate(
                fingerprint(own),
                own instanceof X509Certificate x509
                        ? x509.getSubjectX500Principal().getName()
                        : own.getType());
    }

    private static String fingerprint(Certificate certificate) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("it has just been decoded", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it (java.security.MessageDigest)", e);
        }
    }

    @Override
    public String toString() {
        return "SHA-256 " + fingerprint + " (" + owner + ")";
    }
}
