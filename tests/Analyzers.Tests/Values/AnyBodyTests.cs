using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using Stoker.Analyzers.Accounting;
using Stoker.Analyzers.Calls;
using Stoker.Analyzers.Options;
using Stoker.Analyzers.Sdks;
using Stoker.Analyzers.Values;

namespace Stoker.Analyzers.Tests.Values;

/// <summary>Whatever stands around a call, reading it ends within its steps and the analyzer does not fail.</summary>
public class AnyBodyTests
{
    // Statements over a few variables, so that they feed one another; $ is a nested block, # an expression that gives a string.
    private static readonly string[] Statements =
    [
        "s = #;", "t += #;", "var v = #;", "string w = s; w = t; s = w;", "const string K = \"constant\"; s = K;", "sb.Append(#);", "sb.AppendLine(s).Append('x');", "sb.AppendFormat(\"{0} {1:F2}\", s, n);",
        "messages.Add(new UserChatMessage(#));", "messages.AddRange(messages);", "messages = [.. messages, new SystemChatMessage(#)];", "list.Add(#); t = string.Join(\", \", list);",
        "for (var i = 0; i < n; i++) { $ }", "foreach (var x in texts) { s = x; $ }", "while (s.Length > 0) { $ break; }", "do { $ } while (n-- > 0);", "foreach (var x in list.Select(y => Name(y))) { $ }",
        "if (n > 1) { $ } else { $ }", "switch (n) { case 1: $ break; case > 2 and < 9: $ break; default: $ break; }", "s = n switch { 1 => #, < 0 => #, _ => throw new Exception(#) };",
        "try { $ } catch (Exception e) when (e.Message == #) { $ } finally { $ }", "using (var m = new System.IO.MemoryStream()) { $ }", "lock (list) { $ }", "checked { $ }",
        "string Local(string p) { $ return #; } s = Local(#);", "static string Loop(string p) => p == \"\" ? p : Loop(p); s = Loop(#);", "Func<string, string> f = p => p + #; s = f(#);", "Func<string> g = () => { $ return #; }; s = g();",
        "again: $ if (n++ < 3) goto again;", "(s, t) = (t, s);", "(string a, var b) = (#, #); s = a + b;", "if (s is { Length: > 3 } longer) { s = longer; $ }", "s ??= #;", "list[0] = #; s = list[0];", "ref var r = ref s; r = #;",
        "options = new ChatCompletionOptions { MaxOutputTokenCount = n };", "options.MaxOutputTokenCount = n > 2 ? 5 : 7;", "options.Temperature = 0;", "client = new ChatClient(#, \"key\");", "chat.CompleteChat(messages, options);", "await chat.CompleteChatAsync([new UserChatMessage(#)]);",
        "await http.PostAsJsonAsync(\"https://api.openai.com/v1/chat/completions\", new { model = s, messages = new[] { new { role = \"user\", content = # } } });", "await http.PostAsync(#, new System.Net.Http.StringContent(#));",
        "var q = from x in texts where x != s orderby x select x + #; list.AddRange(q);", "await foreach (var u in chat.CompleteChatStreamingAsync(messages)) { $ }", "return;", "throw new Exception(#);", "{ $ }", ";", "_ = Task.Run(async () => { $ });", "texts[n] = #;", "s = t; t = s;",
    ];

    // What does not compile, or is not finished.
    private static readonly string[] Broken =
    [
        "s = missing.Thing(#);", "Missing m = new(#);", "chat.CompleteChat(;", "if (", "s = ;", "}", "foreach (var x in ) { $ }", "new ChatClient(", "chat.", "var = #;", "\"open", "case 3:", "await", "goto nowhere;", "s = $\"{\";",
    ];

    private static readonly string[] Expressions =
    [
        "\"text\"", "s", "t", "text", "$\"{s} and {n}\"", "$\"{s,10:F2}{{}}\"", "s + t", "\"a\" + # + \"b\"", "(n > 0 ? # : #)", "(s ?? #)", "Name(#)", "Twice(#)", "Field", "Property", "sb.ToString()", "string.Join(\"-\", texts)", "string.Concat(#, #)", "string.Format(\"{0}{9}{x\", #)",
        "texts[0]", "texts[^1]", "s[1..3]", "s.Substring(2, n)", "s.Replace(#, #)", "s.Trim()", "nameof(s)", "System.IO.File.ReadAllText(#)", "(string)(object)s", "default!", "n.ToString(\"N2\")", "\"\"\"raw \"quoted\" text\"\"\"", "new string('x', n)", "s switch { \"a\" => #, _ => # }",
        "(await Task.FromResult(#))", "texts.Aggregate((x, y) => x + y)", "null!", "missing", "Name(", "s.", "chat.CompleteChat(#).Value.Content[0].Text", "Recursive", "Left(#)",
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Reading_a_call_ends_within_its_steps_and_never_fails(bool broken)
    {
        var references = await ReferenceAssemblies.Net.Net100AspNetCore.ResolveAsync(LanguageNames.CSharp, TestContext.Current.CancellationToken);
        var statements = broken ? [.. Statements, .. Broken] : Statements;
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(50).WithEndSize(100),
            Prop.ForAll(Arb.From(Gen.Sized(size => Block(statements, Math.Min(4, 1 + (size / 20))))), body => Analyze(body, [.. references, .. StokerTest.Sdks])));
    }

    [Theory]
    [InlineData("s = t; t = s; s = t; t = s;")]
    [InlineData("s ??= s; t ??= s; s ??= t;")]
    [InlineData("t ??= (t ?? s); await http.PostAsJsonAsync(\"https://api.openai.com/v1/chat/completions\", new { model = t, messages });")]
    public async Task Variables_that_feed_one_another_end_within_the_steps(string body)
    {
        var references = await ReferenceAssemblies.Net.Net100AspNetCore.ResolveAsync(LanguageNames.CSharp, TestContext.Current.CancellationToken);
        Analyze(body, [.. references, .. StokerTest.Sdks]);
    }

    private static void Analyze(string body, IReadOnlyList<MetadataReference> references)
    {
        var code = $$"""
            using System; using System.Collections.Generic; using System.Linq; using System.Net.Http; using System.Net.Http.Json; using System.Text; using System.Threading.Tasks; using OpenAI.Chat;
            class C(string text, HttpClient http, string[] texts)
            {
                private string Field = "field"; private string Property { get => Field; set => Field = value; }
                private string Recursive => Recursive + Field;
                private string Name(string p) => "name " + p;
                private string Twice(string p) { if (p == "") return "x"; return p + p; }
                private string Left(string p) => Right(p);
                private string Right(string p) => Left(p);
                private ChatClient client = new("gpt-4.1", "key");
                public async Task M(ChatClient chat, int n)
                {
                    var s = "start"; var t = text; var sb = new StringBuilder("built"); var list = new List<string>(); var messages = new List<ChatMessage>(); var options = new ChatCompletionOptions();
                    {{body}}
                    client.CompleteChat([new SystemChatMessage(s), new UserChatMessage(t + sb)], options);
                    await chat.CompleteChatAsync(messages, options);
                    await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new { model = s, messages });
                }
            }
            """;
        var compilation = CSharpCompilation.Create(
            "Any",
            [CSharpSyntaxTree.ParseText(code, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest))],
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        ImmutableArray<AdditionalText> files = [new InMemoryText("stoker.report", SourceText.From(""))];
        var findings = compilation.WithAnalyzers([new StokerAnalyzer()], new CompilationWithAnalyzersOptions(new AnalyzerOptions(files), null, concurrentAnalysis: false, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken).GetAwaiter().GetResult();

        Assert.DoesNotContain(findings, static d => d.Id == "AD0001");
        CountSteps(compilation, new AnalyzerOptions(files));
    }

    /// <summary>Reads every call afresh. Steps over the bound are refused, and nothing that was refused is asked for again: one refusal for each operation and depth at most.</summary>
    private static void CountSteps(Compilation compilation, AnalyzerOptions options)
    {
        var tree = compilation.SyntaxTrees.Single();
        var model = compilation.GetSemanticModel(tree);
        var bodies = new ForeignBodies(compilation);
        var sdks = SdkIndex.Create(compilation, new TeamCatalogs([]))!;
        var registrations = new RegistrationIndex(sdks, (t, _) => Scope(t), bodies);
        var calls = new CallFinder(sdks, registrations, new MiddlewareIndex(sdks, bodies), compilation);
        var nodes = tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().ToList();
        foreach (var node in nodes.OfType<InvocationExpressionSyntax>())
        {
            if (model.GetOperation(node, TestContext.Current.CancellationToken) is IInvocationOperation invocation && calls.MaySpend(invocation))
            {
                var scope = Scope(tree);
                calls.Read(invocation, model.GetEnclosingSymbol(node.SpanStart, TestContext.Current.CancellationToken)!, scope);
                Assert.InRange(scope.Steps, 0, ReadScope.MaxSteps + (nodes.Count * ReadScope.MaxDepth));
            }
        }

        ReadScope Scope(SyntaxTree t) => new(sdks, bodies, new PromptFiles([]), StokerOptions.For(options, t), TestContext.Current.CancellationToken);
    }

    private static Gen<string> Block(string[] statements, int depth) =>
        from count in Gen.Choose(0, 4)
        from made in Gen.ArrayOf(Statement(statements, depth), count)
        select string.Join("\n", made);

    private static Gen<string> Statement(string[] statements, int depth) => Gen.Elements(statements)
        .SelectMany(s => Filled(s, '$', depth <= 0 ? Gen.Constant("") : Block(statements, depth - 1)))
        .SelectMany(s => Filled(s, '#', Expression(2)));

    private static Gen<string> Expression(int depth) => Gen.Elements(Expressions).SelectMany(e => Filled(e, '#', depth <= 0 ? Gen.Constant("\"end\"") : Expression(depth - 1)));

    /// <summary>Puts something generated in place of each mark; a <c>$</c> that starts an interpolated string is none.</summary>
    private static Gen<string> Filled(string text, char mark, Gen<string> piece)
    {
        var at = -1;
        do
        {
            at = text.IndexOf(mark, at + 1);
        }
        while (at >= 0 && mark == '$' && at + 1 < text.Length && text[at + 1] is '"' or '$');

        return at < 0 ? Gen.Constant(text) : piece.SelectMany(p => Filled(text[(at + 1)..], mark, piece).Select(rest => text[..at] + p + rest));
    }
}
