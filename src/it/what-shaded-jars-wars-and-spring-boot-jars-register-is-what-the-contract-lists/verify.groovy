String log = new File(basedir, 'build.log').getText('UTF-8')

// The shade plugin merges files of one name if it is told so, and else keeps one of them.
assert log.contains('[INFO] merged-1.0.jar conforms to merged/spymodel.yml: 4 expectations')
assert log.contains('[ERROR] lost-1.0.jar violates lost/spymodel.yml: 1 violation in 4 expectations')
assert log =~ /service\.missing  java\.lang\.Runnable with com\.acme\.(billing\.Billing|ledger\.Ledger)/

// Libraries register as well.
assert log.contains('[INFO] webapp-1.0.war conforms to webapp/spymodel.yml: 6 expectations')
assert log.contains('[ERROR] target/webapp-1.0.war violates strict.yml: 2 violations in 3 expectations')
assert log.contains('service.unlisted  java.lang.Runnable with com.acme.ledger.Ledger')
assert log.contains('webapp-1.0.war!/WEB-INF/lib/ledger-1.0.jar!/META-INF/services/java.lang.Runnable:1')

// So does what Spring Boot itself puts at the top of a jar and among its libraries, and what it leaves at the top: all of META-INF but the services.
assert log.contains('[INFO] boot-1.0.jar conforms to boot/spymodel.yml: 9 expectations')
assert log.contains('[ERROR] target/boot-1.0.jar violates strict.yml: 4 violations in 1 expectation')
assert log.contains('boot-1.0.jar!/BOOT-INF/lib/billing-1.0.jar!/META-INF/services/java.lang.Runnable:1')
assert log.contains('boot-1.0.jar!/META-INF/services/java.nio.file.spi.FileSystemProvider:')
assert log.contains('boot-1.0.jar!/META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports:1')
assert !log.contains('undecided')
