package io.importspy.registration;

import io.importspy.artifact.Artifact;
import io.importspy.artifact.ClassVariant;
import io.importspy.classfile.ModuleInfo;
import java.lang.module.ModuleDescriptor.Provides;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A module descriptor: {@code provides … with …} (JLS 7.7.4).
 *
 * @param artifact whose descriptor it is
 * @param variant the only one, or that of some Java releases
 */
record ModuleFile(Artifact artifact, ClassVariant variant) implements RegistrationFile {

    /** Whether a class file is a descriptor where the module path looks for one: not with the classes of what runs on a class path. */
    static boolean isOne(ClassVariant variant) {
        return variant.internalName().equals(ModuleInfo.NAME)
                && variant.folder().isEmpty();
    }

    @Override
    public boolean mayRegister(String service) {
        return service.indexOf('/') < 0 && !AgentFile.ATTRIBUTES.contains(service);
    }

    @Override
    public Registered read() {
        Registered.Builder registered = new Registered.Builder(artifact.where(variant.entryName()));
        List<Provides> all =
                new ArrayList<>(ModuleInfo.of(variant.read()).descriptor().provides());
        all.sort(Comparator.comparing(Provides::service));
        for (Provides provides : all) {
            for (String provider : provides.providers()) {
                registered.add(Loader.MODULE, provides.service(), provider, 0);
            }
        }
        return registered.build();
    }
}
