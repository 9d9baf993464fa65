package org.meetingrecords.meeting;

import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.meetingrecords.paging.Connections;
import org.meetingrecords.paging.KeysetConnection;
import org.meetingrecords.paging.NestedConnection;
import org.meetingrecords.paging.PageRequest;
import org.meetingrecords.paging.Parent;

import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class RegionController {

	private final Regions regions;

	private final Meetings meetings;

	private final Connections connections;

	private final NestedConnection<Meeting> meetingsOfRegion;

	RegionController(Regions regions, Meetings meetings, Connections connections) {
		this.regions = regions;
		this.meetings = meetings;
		this.connections = connections;
		this.meetingsOfRegion = connections.under("Region.meetings",
				Parent.link("RegionEntity", "m.id", "r.id", "MeetingEntity m join m.regions r"));
	}

	@QueryMapping
	KeysetConnection<Region> regions(@Arguments RegionSelection wanted, PageRequest page) {
		return this.connections.of(this.regions.query(wanted, page));
	}

	@SchemaMapping
	CompletableFuture<KeysetConnection<Meeting>> meetings(Region region, @Arguments MeetingSelection wanted,
			PageRequest page, DataFetchingEnvironment environment) {
		return this.meetingsOfRegion.load(environment, region.id(), this.meetings.query(wanted, page));
	}

}
