import java.security.KeyStore
import java.security.MessageDigest

// Two keys of their own, as two people have; the contract pins the certificate of one of them.
String pinned = ''
for (String name in ['mallory', 'acme']) {
    File store = new File(basedir, name + '.p12')
    store.delete()
    Process keytool = [new File(System.getProperty('java.home'), 'bin/keytool').path, '-genkeypair', '-keyalg', 'EC',
            '-groupname', 'secp256r1', '-alias', name, '-dname', 'CN=' + name, '-keystore', store.path,
            '-storetype', 'PKCS12', '-storepass', 'changeit'].execute()
    assert keytool.waitFor() == 0 : keytool.text
    byte[] certificate = KeyStore.getInstance(store, 'changeit'.toCharArray()).getCertificate(name).encoded
    pinned = MessageDigest.getInstance('SHA-256').digest(certificate).collect { String.format('%02X', it) }.join(':')
}
new File(basedir, 'spymodel.yml').setText("""\
types:
  - public final class com.acme.billing.BillingPlugin
integrity:
  signed-by: $pinned
""", 'UTF-8')
return true
