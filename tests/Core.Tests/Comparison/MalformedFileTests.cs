using System.Text;
using Stoker.Core.Comparison;
using Stoker.Core.Ledger;
using Stoker.Core.Prices;
using Stoker.Core.Projection;
using Stoker.Core.Reports;
using Stoker.Core.Tests.Ledger;
using static Stoker.Core.Tests.Comparison.Apps;

namespace Stoker.Core.Tests.Comparison;

/// <summary>Damaged files of every kind: each ends in a finding or in a result, never in anything else.</summary>
public sealed class MalformedFileTests
{
    internal const string Traffic = """
        {
          // our traffic
          "schema": 1,
          "entry_points": { "POST /tickets/{id}": { "requests_per_month": 40000 }, "GET /*": { "requests_per_month": null } },
          "loops": { "documents": 12 },
          "texts": { "ticket.Body": 350 },
          "calls": { "Triage.Run": { "output_tokens": 250, "cache_hit_share": 0.4, "batch_share": 0.1 } }
        }
        """;

    private static readonly string BaselineText = BaselineFile.Write(BaselineFileTests.Full);
    private static readonly string LedgerText = LedgerJson.Write(LedgerJsonTests.Full, indented: true);

    [Theory]
    [InlineData("traffic")]
    [InlineData("baseline")]
    [InlineData("ledger")]
    public void Every_damaged_variant_ends_in_a_finding_or_a_result(string kind)
    {
        var text = kind switch { "traffic" => Traffic, "baseline" => BaselineText, _ => LedgerText };
        var (variants, refused) = (0, 0);
        foreach (var bytes in DamagedFiles.Of(text))
        {
            // As File.ReadAllText does it.
            using var reader = new StreamReader(new MemoryStream(bytes), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
            var damaged = reader.ReadToEnd();
            variants++;
            refused += Use(kind, damaged) ? 0 : 1;
        }

        Assert.True(variants >= 200, $"only {variants} variants of the {kind}");
        Assert.True(refused >= variants / 3, $"only {refused} of {variants} variants of the {kind} were refused: the corpus damages too little");
    }

    /// <summary>Uses a file as a build does; whether it could be read.</summary>
    private static bool Use(string kind, string text)
    {
        switch (kind)
        {
            case "traffic":
                var traffic = TrafficInForce.Of("/repo/stoker.traffic.json", _ => text);
                IsClear(traffic.Problem);
                _ = new TrafficOverApp(traffic.Traffic).Apply(new LinkedApp { Name = "Web" });
                if (traffic.Problem is null)
                {
                    _ = TrafficSkeleton.Update(text, TrafficNames.Of(Web(Endpoint("GET /new", null, Call()))), out _);
                }

                return traffic.Problem is null;
            case "baseline":
                var baseline = BaselineInForce.Of("/repo/stoker.baseline.json", _ => text);
                IsClear(baseline.Problem);
                if (baseline.Baseline is { } read)
                {
                    var head = Web(Endpoint("POST /tickets/{id}", 10, [Symbol("documents", 3)], (Call(), N())));
                    var judged = Gate.Judge(new Report { PriceDate = Today, AsOf = Today, Apps = [head with { Change = Comparer.Compare(read, head, Table(), "b") }] }, new GateDemands(On: true));
                    _ = DiffReport.Table(judged) + DiffReport.Markdown(judged) + ReportJson.Write(judged);
                    return true;
                }

                return false;
            default:
                try
                {
                    var linked = Linker.Link(LedgerJson.Read(text), [], AppConfiguration.Empty, []);
                    var report = Gate.Judge(new Report { PriceDate = Today, AsOf = Today, Apps = [Projector.Project(linked, PriceBook.BuiltIn, Today)] }, new GateDemands(On: true));
                    _ = BaselineFile.Write(BaselineOf.App(report.Apps[0])) + TableReport.Write(report);
                    return true;
                }
                catch (LedgerFormatException e)
                {
                    Assert.NotEmpty(e.Message);
                    return false;
                }
        }
    }

    private static void IsClear(Finding? problem)
    {
        if (problem is not null)
        {
            Assert.Equal("STK9006", problem.Rule);
            Assert.DoesNotContain("   at ", problem.Message, StringComparison.Ordinal);
            Assert.InRange(problem.Message.Length, 40, 1_000);
        }
    }
}
