package org.meetingrecords.meeting;

import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.paging.Connections;
import org.meetingrecords.paging.KeysetConnection;
import org.meetingrecords.paging.Listing;
import org.meetingrecords.paging.NestedConnection;
import org.meetingrecords.paging.PageRequest;
import org.meetingrecords.paging.Parent;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class RegionController {

	private final Regions regions;

	private final Connections connections;

	private final NestedConnection<Meeting> meetings;

	RegionController(Regions regions, Meetings meetings, Connections connections) {
		this.regions = regions;
		this.connections = connections;
		this.meetings = connections.under("Region.meetings", meetings.newestFirst(),
				Parent.link("m.id", "r.id", "MeetingEntity m join m.regions r"));
	}

	@QueryMapping
	KeysetConnection<Region> regions(@Argument @Nullable RegionFilter filter, PageRequest page) {
		return this.connections.of(this.regions.byName(), RegionFilter.matching(filter, Listing.ALIAS), page);
	}

	@SchemaMapping
	CompletableFuture<KeysetConnection<Meeting>> meetings(Region region, @Argument @Nullable MeetingFilter filter,
			PageRequest page, DataFetchingEnvironment environment) {
		return this.meetings.load(environment, region.id(), MeetingFilter.on(filter, Listing.ALIAS), page);
	}

}
