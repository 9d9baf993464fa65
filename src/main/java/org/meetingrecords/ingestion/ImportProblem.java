package org.meetingrecords.ingestion;

import org.jspecify.annotations.Nullable;

/**
 * Why a transcript was not imported, for the editor to put right.
 *
 * @param message what to change
 * @param line the line that is wrong; null where it is no single one
 */
record ImportProblem(String message, @Nullable Integer line) {

}
