package org.meetingrecords.utterance;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How topics are found anew after a rule was changed.
 *
 * @param pause how long a server waits before it looks again whether there is something
 * to do; without a pause it leaves that to others
 */
@ConfigurationProperties("meeting-records.retagging")
record RetaggingProperties(@DefaultValue("5s") Duration pause) {

}
