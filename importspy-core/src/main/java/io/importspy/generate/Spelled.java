package io.importspy.generate;

import java.util.List;

/** An entry of a contract as it is written. */
record Spelled(String header, List<String> members) {

    Spelled {
        members = List.copyOf(members);
    }
}
