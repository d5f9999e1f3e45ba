package io.importspy.contract;

import io.importspy.verdict.Place;
import java.util.List;
import java.util.Optional;

/** An entry of {@code modules}: what is asked of the modules that an artifact runs with. */
public sealed interface ModuleEntry extends Requirement {

    /**
     * A module that must be there, and what it must be.
     *
     * @param name what it is called: coordinates, or a path from the artifact's folder
     * @param coordinates the name as coordinates; empty if it is a path
     * @param optional whether it may be missing
     * @param remarks why it must be there, and what it weighs if it is not
     * @param asked what it must be; empty if it only has to be there
     */
    record Required(
            Written<String> name,
            Optional<ModulePattern> coordinates,
            boolean optional,
            Remarks remarks,
            Optional<Contract> asked)
            implements ModuleEntry {}

    /**
     * The only modules that may be on the runtime class path.
     *
     * @param position where that is said
     * @param allowed the modules
     * @param remarks its reason and its weight
     */
    record Only(Place position, List<Written<ModulePattern>> allowed, Remarks remarks) implements ModuleEntry {

        public Only {
            allowed = List.copyOf(allowed);
        }
    }

    /**
     * Modules that must not be there.
     *
     * @param forbidden the modules
     * @param remarks its reason and its weight
     */
    record Never(List<Written<ModulePattern>> forbidden, Remarks remarks) implements ModuleEntry {

        public Never {
            forbidden = List.copyOf(forbidden);
        }
    }
}
