using FsCheck;
using FsCheck.Fluent;
using Stoker.Core.Prices;
using Stoker.Core.Projection;

namespace Stoker.Core.Tests.Projection;

public sealed class TrafficSkeletonTests
{
    private static readonly TrafficNames Names = new(
        [Named("GET /tickets"), Named("POST /tickets/{id}/reply")],
        [Named("rounds"), Named("tickets")],
        [Named("ticket.Body")]);

    [Fact]
    public void Where_there_is_no_file_everything_is_written_and_nothing_is_invented()
    {
        Assert.Equal(
            """
            {
              // What Stoker cannot know: fill in what you know, leave null what you do not. Names may hold * for any text.
              "schema": 1,
              // Requests a month.
              "entry_points": {
                "GET /tickets": { "requests_per_month": null }, // Desk.cs:7
                "POST /tickets/{id}/reply": { "requests_per_month": null } // Desk.cs:7
              },
              // Rounds of one run of the loop.
              "loops": {
                "rounds": null, // Desk.cs:7
                "tickets": null // Desk.cs:7
              },
              // Length in tokens.
              "texts": {
                "ticket.Body": null // Desk.cs:7
              }
            }

            """,
            TrafficSkeleton.Update(null, Names, out var added));
        Assert.Equal(5, added);
    }

    [Fact]
    public void What_people_wrote_stays_byte_for_byte()
    {
        const string Written = """
            { // our traffic
              "schema": 1, "entry_points": { "POST *": { "requests_per_month": 40000 } /* as of May */ },

              "loops": {
                "rounds": 4 // counted by Ana
                // more to come
              },
              "texts": {},
            }
            """;

        Assert.Equal(
            """
            { // our traffic
              "schema": 1, "entry_points": { "POST *": { "requests_per_month": 40000 }, /* as of May */ 
                "GET /tickets": { "requests_per_month": null } // Desk.cs:7
              },

              "loops": {
                "rounds": 4, // counted by Ana
                // more to come
                "tickets": null // Desk.cs:7
              },
              "texts": {
                "ticket.Body": null // Desk.cs:7
              },
            }
            """,
            TrafficSkeleton.Update(Written, Names, out var added));
        Assert.Equal(3, added);
    }

    [Fact]
    public void A_broken_file_is_never_written_over() =>
        Assert.Throws<StrictJsonException>(() => TrafficSkeleton.Update("""{ "schema": 1, "loop": {} }""", Names, out _));

    [Theory]
    [InlineData("{\"schema\":1}")]
    [InlineData("{\"schema\":1,}")]
    [InlineData("{\"schema\":1,\"loops\":{\"tickets\":3}}")]
    [InlineData("{\"schema\":1,\"loops\":{\"tickets\":3,},\"texts\":{}}")]
    [InlineData("{\r\n  \"schema\": 1,\r\n  \"texts\": {\r\n    \"a\": 1 // one,\r\n  }\r\n}\r\n")]
    [InlineData("{\r  \"schema\": 1,\r  \"texts\": {\r    \"a\": 1 /* one, */\r  }\r}")]
    [InlineData("/* { */ {\"texts\":{\"a/*b\":1},\"schema\":1} // }")]
    public void However_it_is_written_the_outcome_can_be_read_and_a_second_update_adds_nothing(string written)
    {
        var updated = TrafficSkeleton.Update(written, Names, out var added);

        Assert.True(added > 0);
        Assert.Equal(2, TeamTrafficFile.Read(updated).EntryPoints.Count);
        Assert.Equal(updated, TrafficSkeleton.Update(updated, Names, out var again));
        Assert.Equal(0, again);
    }

    [Fact]
    public void Any_names_can_be_read_back() => Prop.ForAll<NonEmptyString[]>(
        names =>
        {
            var wanted = names.Select(name => name.Get).Where(name => name.Trim().Length > 0).Distinct().Select(Named).ToList();
            var text = TrafficSkeleton.Update(null, new TrafficNames(wanted, wanted, wanted), out _);
            return TeamTrafficFile.Read(text).Loops.Count <= wanted.Count
                && TrafficSkeleton.Update(text, new TrafficNames(wanted, wanted, wanted), out var again) == text
                && again == 0;
        }).QuickCheckThrowOnFailure();

    private static TrafficName Named(string name) => new(name, [MemberNames.Route(name), name], "Desk.cs:7");
}
