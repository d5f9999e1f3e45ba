package io.importspy.compatibility;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.SimpleJavaFileObject;

/** A compilation unit that never was a file, and in which several public types may stand. */
public final class Unit extends SimpleJavaFileObject {

    private static final Pattern START = Pattern.compile("^(?=package |(?:open )?module )", Pattern.MULTILINE);
    private static final Pattern PACKAGE = Pattern.compile("\\Apackage ([\\w.]+);");
    private static final Pattern MODULE = Pattern.compile("\\A(?:open )?module ");

    private final String text;

    private Unit(String name, String text) {
        super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
        this.text = text;
    }

    /** The units of a text, of which the first is in the given package unless it says otherwise. */
    static List<Unit> split(String text, String header) {
        List<Unit> units = new ArrayList<>();
        for (String part : START.split(text)) {
            if (!part.isBlank()) {
                boolean complete = START.matcher(part).lookingAt();
                String source = complete ? part : header + part;
                units.add(new Unit(MODULE.matcher(source).find() ? "module-info" : "Unit" + units.size(), source));
            }
        }
        return units;
    }

    /** The packages of some units. */
    static List<String> packages(List<Unit> units) {
        return units.stream()
                .map(unit -> PACKAGE.matcher(unit.text))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .distinct()
                .collect(Collectors.toList());
    }

    /** Whether it declares a module. */
    boolean isModule() {
        return getName().endsWith("module-info.java");
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }

    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
        return kind == Kind.SOURCE && (!simpleName.endsWith("-info") || super.isNameCompatible(simpleName, kind));
    }
}
