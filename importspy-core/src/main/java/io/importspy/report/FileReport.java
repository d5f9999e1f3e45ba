package io.importspy.report;

/** A report that goes into a file. A new one is a class and a constant in {@link ReportFormat}. */
interface FileReport {

    /**
     * Writes a run down.
     *
     * @param run what was decided; every text in it is one line, bounded and visible, so that only what is markup in this format is to be
     *     escaped
     * @return the whole file, with {@code \n} between lines
     */
    String of(Run run);
}
