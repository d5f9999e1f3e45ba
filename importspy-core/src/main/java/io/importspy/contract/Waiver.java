package io.importspy.contract;

import io.importspy.verdict.RuleId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An entry of {@code waivers}: violations that are accepted.
 *
 * @param violation their id
 * @param at what they are about
 * @param place the same as it is written
 * @param because why they are accepted
 * @param until the last day on which they are; empty if there is none
 */
public record Waiver(
        Written<RuleId> violation, WaivedPlace at, String place, String because, Optional<LocalDate> until) {}
