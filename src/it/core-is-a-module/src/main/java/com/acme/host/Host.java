package com.acme.host;

import io.importspy.ImportSpy;
import io.importspy.verdict.Outcome;

public final class Host {

    public static void main(String[] args) {
        System.out.println(ImportSpy.class.getModule().getName() + " answers with " + Outcome.CONFORMS);
    }
}
