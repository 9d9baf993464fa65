package org.meetingrecords.graphql;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one request may ask of the server.
 *
 * @param bodySize how large its body may be
 */
@ConfigurationProperties("meeting-records.limits")
record GraphQlLimits(@DefaultValue("1MB") DataSize bodySize) {

}
