String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[INFO] webapp-2.1.0.war conforms to webapp/spymodel.yml: 4 expectations over 1 type')
assert log.contains('[INFO] boot-2.1.0.jar conforms to boot/spymodel.yml: 4 expectations over 1 type')
assert log.contains('[INFO] target/boot-2.1.0.jar.original conforms to plain.yml: 2 expectations over 1 type')
assert log.contains('[INFO] multi-2.1.0.jar conforms to multi/spymodel.yml: 1 expectation over 1 type')
