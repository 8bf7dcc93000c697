package io.github.bulletinkit.examples.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPPublicKeyRingCollection;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;
import org.bouncycastle.openpgp.operator.bc.BcKeyFingerprintCalculator;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentVerifierBuilderProvider;

/** Public OpenPGP keys. */
record Keys(PGPPublicKeyRingCollection rings) {

    /** Reads a file as {@code gpg --armor --export} writes it. */
    static Keys read(Path file) throws IOException {
        try (InputStream in = PGPUtil.getDecoderStream(Files.newInputStream(file))) {
            return new Keys(new PGPPublicKeyRingCollection(in, new BcKeyFingerprintCalculator()));
        } catch (PGPException e) {
            throw new IOException("no public keys: " + file, e);
        }
    }

    /** Whether a file is a detached signature of another file by one of the keys. */
    boolean verify(Path file, Path signatureFile) throws IOException {
        try (InputStream in = PGPUtil.getDecoderStream(Files.newInputStream(signatureFile))) {
            if (!(new BcPGPObjectFactory(in).nextObject() instanceof PGPSignatureList signatures)) {
                return false;
            }
            PGPSignature signature = signatures.get(0);
            PGPPublicKey key = rings.getPublicKey(signature.getKeyID());
            if (key == null) {
                return false;
            }
            signature.init(new BcPGPContentVerifierBuilderProvider(), key);
            signature.update(Files.readAllBytes(file));
            return signature.verify();
        } catch (PGPException e) {
            return false;
        }
    }
}
