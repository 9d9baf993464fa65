package org.meetingrecords.ingestion;

import java.util.List;

/**
 * What to import.
 *
 * @param documents the transcripts
 */
record ImportMeetingsInput(List<DocumentInput> documents) {

}
