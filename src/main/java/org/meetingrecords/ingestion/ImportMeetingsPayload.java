package org.meetingrecords.ingestion;

import java.util.List;

/**
 * What came of an import.
 *
 * @param documents what came of each transcript, in order
 */
record ImportMeetingsPayload(List<ImportedDocument> documents) {

}
