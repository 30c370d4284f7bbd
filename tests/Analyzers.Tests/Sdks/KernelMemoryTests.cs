using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Tests.Sdks;

public class KernelMemoryTests
{
    private static Task<ProjectLedger> Ledger(string code) => LedgerOf.Code(["Microsoft.KernelMemory.Abstractions"], "using Microsoft.KernelMemory;\n" + code);

    [Theory]
    [InlineData("IsDocumentReadyAsync(\"id\")")]
    [InlineData("DeleteDocumentAsync(\"id\")")]
    public async Task Looking_after_documents_is_free(string call) =>
        Assert.Empty((await Ledger($$"""class C { void M(IKernelMemory memory) { _ = memory.{{call}}; } }""")).Calls);

    [Theory]
    [InlineData("AskAsync(\"Who?\")", "KernelMemoryExtensions.AskAsync chat")]
    [InlineData("AskStreamingAsync(\"Who?\")", "IKernelMemory.AskStreamingAsync chat")]
    [InlineData("SearchAsync(\"Who?\")", "IKernelMemory.SearchAsync embeddings")]
    [InlineData("ImportTextAsync(\"Once.\")", "IKernelMemory.ImportTextAsync embeddings")]
    [InlineData("ImportDocumentAsync(\"a.pdf\")", "IKernelMemory.ImportDocumentAsync embeddings")]
    [InlineData("ImportDocumentAsync(new Document())", "IKernelMemory.ImportDocumentAsync embeddings")]
    [InlineData("ImportDocumentAsync(new DocumentUploadRequest())", "IKernelMemory.ImportDocumentAsync embeddings")]
    [InlineData("ImportWebPageAsync(\"https://example.org\")", "IKernelMemory.ImportWebPageAsync embeddings")]
    public async Task What_spends_inside_is_found_and_bound_to_the_registered_generator(string call, string expected)
    {
        var found = Assert.Single((await Ledger($$"""class C { void M(IKernelMemory memory) { _ = memory.{{call}}; } }""")).Calls);

        Assert.Equal((expected, BindingKind.Registration), ($"{found.Api} {found.Operation}", found.Model.Kind));
    }

    [Fact]
    public async Task The_question_is_part_of_the_prompt() => Assert.Equal(
        (SegmentKind.Fixed, "user"),
        Assert.Single(Assert.Single((await Ledger("""class C { Task M(IKernelMemory memory) => memory.AskAsync("Who wrote the manual?"); }""")).Calls).Prompt.Segments) is var s ? (s.Kind, s.Role!) : default);

    [Theory]
    [InlineData("WithOpenAIDefaults(\"key\")", "ITextGenerator", "gpt-4o-mini")]
    [InlineData("WithOpenAI(new OpenAIConfig { TextModel = \"m\" })", "ITextGenerator", "m")]
    [InlineData("WithOpenAITextGeneration(new OpenAIConfig { TextModel = \"m\" })", "ITextGenerator", "m")]
    [InlineData("WithOpenAITextEmbeddingGeneration(new OpenAIConfig { EmbeddingModel = \"m\" })", "ITextEmbeddingGenerator", "m")]
    public async Task A_builder_registers_the_generators(string method, string service, string model)
    {
        var ledger = await LedgerOf.Code(["Microsoft.KernelMemory.AI.OpenAI"], $$"""using Microsoft.KernelMemory; class C { void M(IKernelMemoryBuilder builder) => builder.{{method}}; }""");

        Assert.Contains(ledger.Registrations, r => (r.Service, r.Model.Model) == ("T:Microsoft.KernelMemory.AI." + service, model));
    }
}
