package io.importspy.registration;

import io.importspy.artifact.Artifact;
import io.importspy.classfile.ClassFile;
import io.importspy.classfile.ModuleInfo;
import java.lang.module.ModuleDescriptor.Provides;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The module descriptor: {@code provides … with …} (JLS 7.7.4).
 *
 * @param artifact whose descriptor it is, if it has one
 */
record ModuleFile(Artifact artifact) implements RegistrationFile {

    @Override
    public boolean isFor(String service) {
        return service.indexOf('/') < 0 && !AgentFile.ATTRIBUTES.contains(service);
    }

    @Override
    public Registered read() {
        return artifact.find(ModuleInfo.NAME).map(this::read).orElseGet(() -> new Registered(List.of(), List.of()));
    }

    private Registered read(ClassFile file) {
        Registered.Builder registered = new Registered.Builder(place(file));
        List<Provides> all = new ArrayList<>(ModuleInfo.of(file).descriptor().provides());
        all.sort(Comparator.comparing(Provides::service));
        for (Provides provides : all) {
            for (String provider : provides.providers()) {
                registered.add(Loader.MODULE, provides.service(), provider, 0);
            }
        }
        return registered.build();
    }

    /** Its entry in the artifact, which in a multi-release jar may be one for some Java releases. */
    private String place(ClassFile file) {
        int within = file.where().lastIndexOf("!/");
        boolean isArchive = artifact.kind() != Artifact.Kind.DIRECTORY;
        return artifact.where(isArchive ? file.where().substring(within + 2) : ModuleInfo.NAME + ".class");
    }
}
