package com.acme.host;

import com.acme.spi.Plugin;
import io.importspy.Admitted;
import io.importspy.CheckRequest;
import io.importspy.ImportSpy;
import io.importspy.NotAdmittedException;
import io.importspy.verdict.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.TreeSet;

/** Runs those of its plugins that are what the contract of its platform says. */
public final class Host {

    private Host() {}

    public static void main(String... arguments) {
        Path contract = Path.of(arguments[0]);
        Path spi = Path.of(arguments[1]);
        for (String plugin : List.of(arguments).subList(2, arguments.length)) {
            System.out.println(plugin + ": " + run(CheckRequest.of(contract, Path.of(plugin)).classPath(List.of(spi))));
        }
    }

    private static String run(CheckRequest request) {
        try {
            Admitted plugin = ImportSpy.admit(request);
            ClassLoader loader = plugin.loader(Host.class.getClassLoader());
            boolean answer = ServiceLoader.load(Plugin.class, loader).findFirst().orElseThrow().execute();
            return "answers " + answer;
        } catch (NotAdmittedException e) {
            TreeSet<String> ids = new TreeSet<>();
            e.verdict().findings().stream().map(Finding::id).forEach(ids::add);
            return e.verdict().outcome() + " " + ids;
        }
    }
}
