package io.importspy.check.rule;

import io.importspy.contract.Imports;
import io.importspy.contract.MemberEntry;
import io.importspy.contract.Remarks;
import io.importspy.contract.ServiceEntry;
import io.importspy.contract.TypeEntry;
import io.importspy.contract.Weight;
import io.importspy.verdict.Place;

/**
 * The entry of a contract that asks for something.
 *
 * @param position where it stands
 * @param remarks its reason and its weight
 */
public record ContractOrigin(Place position, Remarks remarks) {

    /**
     * Something that has neither reason nor weight of its own.
     *
     * @param position where it stands
     * @return that, as an error
     */
    public static ContractOrigin by(Place position) {
        return new ContractOrigin(position, Remarks.NONE);
    }

    /**
     * The same, for what may be told and fails nothing.
     *
     * @return what asks, with the weight of information
     */
    public ContractOrigin informing() {
        return new ContractOrigin(position, new Remarks(remarks.because(), Weight.INFO));
    }

    /**
     * An entry that has a reason and a weight of its own.
     *
     * @param entry the entry
     * @return where it stands, and with which remarks
     */
    public static ContractOrigin by(ServiceEntry entry) {
        return new ContractOrigin(entry.service().position(), entry.remarks());
    }

    /**
     * An entry that has a reason and a weight of its own.
     *
     * @param entry the entry
     * @return where it stands, and with which remarks
     */
    public static ContractOrigin by(ServiceEntry.Provider entry) {
        return new ContractOrigin(entry.name().position(), entry.remarks());
    }

    /**
     * An entry that has a reason and a weight of its own.
     *
     * @param entry the entry
     * @return where it stands, and with which remarks
     */
    public static ContractOrigin by(Imports.Entry entry) {
        return new ContractOrigin(entry.text().position(), entry.remarks());
    }

    /**
     * An entry that has a reason and a weight of its own.
     *
     * @param entry the entry
     * @return where it stands, and with which remarks
     */
    public static ContractOrigin by(TypeEntry entry) {
        return new ContractOrigin(entry.header().position(), entry.remarks());
    }

    /**
     * An entry that has a reason and a weight of its own.
     *
     * @param entry the entry
     * @return where it stands, and with which remarks
     */
    public static ContractOrigin by(MemberEntry entry) {
        return new ContractOrigin(entry.declaration().position(), entry.remarks());
    }
}
