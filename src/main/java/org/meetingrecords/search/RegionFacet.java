package org.meetingrecords.search;

/**
 * How many utterances of a list a region has.
 *
 * @param regionId the region
 * @param count how many
 */
record RegionFacet(Long regionId, long count) {

}
