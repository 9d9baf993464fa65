package org.meetingrecords.ingestion;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.meeting.Meeting;

/**
 * What came of one transcript.
 *
 * @param name the name of its file
 * @param outcome what came of it
 * @param meeting the meeting that it is the record of; null if it was refused
 * @param problems why it was refused
 */
record ImportedDocument(String name, ImportOutcome outcome, @Nullable Meeting meeting, List<ImportProblem> problems) {

}
