package io.importspy.registration;

import io.importspy.artifact.Artifact;
import io.importspy.classfile.ClassFile;
import io.importspy.classfile.ModuleInfo;
import java.lang.module.ModuleDescriptor.Provides;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The module descriptor: {@code provides … with …} (JLS 7.7.4).
 *
 * @param artifact whose descriptor it is, if it has one
 * @param where its place, for messages
 */
record ModuleFile(Artifact artifact, String where) implements RegistrationFile {

    @Override
    public boolean isFor(String service) {
        return service.indexOf('/') < 0 && !AgentFile.ATTRIBUTES.contains(service);
    }

    @Override
    public Registered read() {
        Registered.Builder registered = new Registered.Builder(where);
        Optional<ClassFile> file = artifact.find(ModuleInfo.NAME);
        if (file.isPresent()) {
            List<Provides> all =
                    new ArrayList<>(ModuleInfo.of(file.get()).descriptor().provides());
            all.sort(Comparator.comparing(Provides::service));
            for (Provides provides : all) {
                for (String provider : provides.providers()) {
                    registered.add(Loader.MODULE, provides.service(), provider, 0);
                }
            }
        }
        return registered.build();
    }
}
