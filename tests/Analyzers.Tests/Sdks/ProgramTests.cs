using System.Reflection;
using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Tests.Sdks;

/// <summary>
/// Idiomatic programs of each SDK and its look-alikes (<c>Programs/*.cs</c>). A file starts with <c>// SDKs:</c> and the imports of all its programs.
/// Each program starts with <c>//// what it does</c>; lines <c>//// Finds:</c> tell each call that is to be found, in order: method, operation,
/// model, output limit, roles of the loops around it. A program without such a line is a look-alike, in which nothing is found.
/// </summary>
public class ProgramTests
{
    private const string Mark = "//// ";
    private const string Finds = Mark + "Finds: ";

    public static TheoryData<string> Sdks => [.. Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(static n => n.StartsWith("Programs/", StringComparison.Ordinal)).Select(static n => n["Programs/".Length..]).Order(StringComparer.Ordinal)];

    public static TheoryData<string, string> Programs => [.. Sdks.SelectMany(row => Sections(row.Data).Select(s => (row.Data, s.Title)))];

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task What_a_program_calls_is_found_with_model_limit_and_loops(string sdk, string title)
    {
        var (_, expected, code) = Sections(sdk).Single(s => s.Title == title);

        Assert.Equal(string.Join('\n', expected), string.Join('\n', (await LedgerOf.Code(References(sdk), code)).Calls.OrderBy(static c => c.Place.Line).Select(Found)));
    }

    [Theory]
    [MemberData(nameof(Sdks))]
    public void Every_SDK_has_three_programs_and_a_look_alike(string sdk)
    {
        var programs = Sections(sdk);

        Assert.True(programs.Count(static p => p.Expected.Count > 0) >= 3, sdk);
        Assert.Contains(programs, static p => p.Expected.Count == 0);
    }

    private static string Found(LedgerCall call)
    {
        var model = call.Model switch
        {
            { Model: { } id } => id,
            { Kind: BindingKind.Configuration, Key: var key } => $"key:{key}",
            { Kind: BindingKind.Registration } => "registered",
            _ => "unknown",
        };
        var loops = call.Loops.Count == 0 ? "" : " " + string.Join('+', call.Loops.Select(static l => l.Role.ToString().ToLowerInvariant()));
        return $"{call.Api} {call.Operation} {model} {call.Output?.High?.ToString() ?? "-"}{loops}";
    }

    private static IReadOnlyList<string> References(string sdk) => Text(sdk).Split('\n')[0]["// SDKs:".Length..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static IReadOnlyList<(string Title, IReadOnlyList<string> Expected, string Code)> Sections(string sdk)
    {
        var parts = ("\n" + Text(sdk)).Split("\n\n" + Mark);
        return
        [
            .. parts.Skip(1).Select(part =>
            {
                var lines = (Mark + part).Split('\n');
                return (lines[0][Mark.Length..], (IReadOnlyList<string>)[.. lines.Where(static l => l.StartsWith(Finds, StringComparison.Ordinal)).Select(static l => l[Finds.Length..])], parts[0] + "\n" + string.Join('\n', lines));
            }),
        ];
    }

    private static string Text(string sdk)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream($"Programs/{sdk}")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
