package org.meetingrecords.limits;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much one request, and one client, may ask of the server. Each has the {@link Limit}
 * of the same name.
 *
 * @param characters how long the document may be
 * @param tokens how many tokens it may have; the parser itself takes no more than 15,000
 * @param selections how many fields and fragments its operations may select
 * @param depth how deep fields may nest; GraphiQL's first question is 15 deep
 * @param fragments how many fragments the document may define; validation takes time that
 * grows with their number to the third power
 * @param aliases how many aliases it may have
 * @param directives how many directives it may have
 * @param directivesPerPlace how many directives may stand at one place
 * @param cost how many objects the operation may ask for
 * @param values how many values its arguments and variables may have
 * @param valueDepth how deep these may nest
 * @param listItems how many items a list among them may have
 * @param bodySize how large the body of a request may be
 * @param answerSize how many characters an answer may have
 * @param time how long an answer may take
 * @param requestsPerMinute how many requests one client may send within a minute
 * @param concurrentRequests how many requests the server answers at the same time
 * @param longestWait how long a request waits until it is one of them
 */
@Validated
@ConfigurationProperties("meeting-records.limits")
record Limits(@DefaultValue("100000") @Min(1) @Max(1_000_000) int characters,
		@DefaultValue("5000") @Min(1) @Max(15_000) int tokens, @DefaultValue("400") @Min(1) int selections,
		@DefaultValue("20") @Min(15) int depth, @DefaultValue("100") @Min(0) int fragments,
		@DefaultValue("50") @Min(0) int aliases, @DefaultValue("50") @Min(0) int directives,
		@DefaultValue("5") @Min(0) int directivesPerPlace, @DefaultValue("100000") @Min(1) int cost,
		@DefaultValue("300") @Min(1) int values, @DefaultValue("12") @Min(1) int valueDepth,
		@DefaultValue("100") @Min(1) int listItems, @DefaultValue("1MB") DataSize bodySize,
		@DefaultValue("32000000") @Min(1) int answerSize,
		@DefaultValue("10s") @DurationMin(millis = 1) @DurationMax(hours = 1) Duration time,
		@DefaultValue("60000") @Min(1) int requestsPerMinute, @DefaultValue("100") @Min(1) int concurrentRequests,
		@DefaultValue("1s") @DurationMin @DurationMax(minutes = 1) Duration longestWait) {

}
