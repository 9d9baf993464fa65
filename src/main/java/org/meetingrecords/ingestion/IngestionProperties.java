package org.meetingrecords.ingestion;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How transcripts are imported.
 *
 * @param seed whether an empty database is given the seed record when the server starts
 * @param maxFileSize how large a file may be
 */
@ConfigurationProperties("meeting-records.ingestion")
record IngestionProperties(@DefaultValue("true") boolean seed, @DefaultValue("16MB") DataSize maxFileSize) {

}
