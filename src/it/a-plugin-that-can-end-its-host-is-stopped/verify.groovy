String log = new File(basedir, 'build.log').getText('UTF-8')

assert log =~ /host-plugin-1\.0\.jar violates spymodel\.yml: 2 violations, 1 waived in 4 expectations/
assert log.contains('''[ERROR] import.never  com.acme.Plugin.stop()
          expected  no reference to java.lang.System.exit(int)
          found     java.lang.System.exit(int); used in com.acme.Plugin.stop() (Plugin.java:9)
          code      src/main/java/com/acme/Plugin.java:9
          contract  spymodel.yml:4:15  (a plugin must not stop its host)
''')
assert log.contains('''[ERROR] import.never  com.acme.Plugin.later(Clock, TimerTask)
          expected  no reference to java.util.Timer.schedule(TimerTask, long)
          found     java.util.Timer.schedule(TimerTask, long), referred to as com.acme.Clock.schedule(TimerTask, long); used in''')
assert !log.contains('com.acme.Legacy')
