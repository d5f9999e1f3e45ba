package io.importspy.contract.reader;

import io.importspy.yaml.YamlNode;

/** One key at the top of a contract: what may stand behind it, and what it asks for. */
interface Section {

    /** The key. */
    String key();

    /**
     * Reads what stands behind the key. What is wrong is told to the reading and left out of the draft.
     *
     * @param value what stands there
     * @param reading the contract around it
     * @param draft the contract that is being made; sections earlier in {@link ContractReader}'s list have written theirs
     */
    void read(YamlNode value, Reading reading, ContractBuilder draft);
}
