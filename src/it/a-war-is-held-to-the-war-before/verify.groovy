// The log of each invocation, from 1.
String[] runs = new File(basedir, 'build.log').getText('UTF-8').split(/\[INFO] Scanning for projects/)

assert runs[2].contains('shop-1.1.war violates com.acme:shop:war:1.0: 1 violation')
assert runs[2] =~ /member\.missing  com\.acme\.Basket\.add\(String\)/

assert runs[3] =~ /shop-1\.1\.war conforms to com\.acme:shop:war:1\.0/

assert runs[4] =~ /baseline\.missing  com\.acme:shop:jar:1\.0/
