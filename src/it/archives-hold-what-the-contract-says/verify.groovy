String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[INFO] library-1.0.jar conforms to library/spymodel.yml: 2 expectations')

// A shaded jar that relocates what it holds, and one that forgets to.
assert log.contains('[INFO] relocated-1.0.jar conforms to relocated/spymodel.yml: 5 expectations')
assert log.contains('[ERROR] forgotten-1.0.jar violates forgotten/spymodel.yml: 2 violations in 5 expectations')
assert log.contains('found     2 entries: keys/test.jks, org/library/Library.class')
assert log.contains('code      forgotten-1.0.jar!/org/library/Library.class')
assert log.contains('spymodel.yml:5:13  (the host has another version of it)')

// A war, and what is in the library that it holds.
assert log.contains('[INFO] webapp-1.0.war conforms to webapp/spymodel.yml: 4 expectations')
assert log.contains('[ERROR] target/webapp-1.0.war violates strict.yml: 1 violation in 4 expectations')
assert log.contains('code      webapp-1.0.war!/WEB-INF/lib/library-1.0.jar!/keys/test.jks')
assert !log.contains('undecided')
