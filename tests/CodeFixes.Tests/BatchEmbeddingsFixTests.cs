using Microsoft.CodeAnalysis.CSharp;

namespace Stoker.CodeFixes.Tests;

/// <summary>STK2005: embed the items of a loop in one call.</summary>
public class BatchEmbeddingsFixTests
{
    private static string Code(string body) => $$"""
        class Product { public string Name { get; set; } = ""; public string Description { get; set; } = ""; public ReadOnlyMemory<float> Vector { get; set; } }

        class Index(IEmbeddingGenerator<string, Embedding<float>> generator, EmbeddingClient client)
        {
            async Task Run(List<Product> products, string[] texts, IEnumerable<Product> query, CancellationToken stop)
            {
                {{body.ReplaceLineEndings("\n        ")}}
            }

            void Keep(string text, ReadOnlyMemory<float> vector) { }
        }
        """;

    private static FixTest<BatchEmbeddingsFix> Fix(string before, string after) => new(Code(before), Code(after));

    private static Task OffersNothing(string body) => new FixTest<BatchEmbeddingsFix>(Code(body)).RunAsync();

    [Fact]
    public Task A_query_would_run_twice() => OffersNothing("""
        foreach (var product in query)
        {
            product.Vector = await generator.[|GenerateVectorAsync|](product.Name);
        }
        """);

    [Fact]
    public Task A_failure_of_one_item_is_handled_there() => OffersNothing("""
        foreach (var product in products)
        {
            try { product.Vector = await generator.[|GenerateVectorAsync|](product.Name); } catch (HttpRequestException) { }
        }
        """);

    [Fact]
    public Task An_item_that_is_left_out_is_not_embedded() => OffersNothing("""
        foreach (var product in products)
        {
            if (product.Name.Length == 0) continue;
            product.Vector = await generator.[|GenerateVectorAsync|](product.Name);
        }
        """);

    [Fact]
    public Task A_text_that_the_loop_changes_cannot_be_known_ahead() => OffersNothing("""
        foreach (var product in products)
        {
            product.Description = product.Description.Trim();
            product.Vector = await generator.[|GenerateVectorAsync|](product.Description);
        }
        """);

    [Fact]
    public Task A_text_that_another_method_makes_cannot_be_known_ahead() => OffersNothing("""
        foreach (var text in texts)
        {
            Keep(text, await generator.[|GenerateVectorAsync|](File.ReadAllText(text)));
        }
        """);

    [Fact]
    public Task Each_item_gets_its_vector() => Fix(
        """
        foreach (var product in products)
        {
            product.Vector = await generator.[|GenerateVectorAsync|](product.Name + product.Description, cancellationToken: stop);
        }
        """,
        """
        var embeddings = await generator.GenerateAsync(products.Select(product => product.Name + product.Description), cancellationToken: stop);
        foreach (var (product, embedding) in products.Zip(embeddings))
        {
            product.Vector = embedding.Vector;
        }
        """).Titled("Embed products in one call (assumes that it is not empty and fits one request)").RunAsync();

    [Fact]
    public Task A_local_text_is_worked_out_ahead_and_types_stay_written_out() => Fix(
        """
        // Fill the index.
        foreach (Product product in products)
        {
            var embedding = $"[{product.Name}]"; // taken name
            var info = embedding + product.Description;
            ReadOnlyMemory<float> vector = await generator.[|GenerateVectorAsync|](info).ConfigureAwait(false);
            Keep(info, vector);
        }
        """,
        """
        // Fill the index.
        var embeddings = await generator.GenerateAsync(products.Select(product => $"[{product.Name}]" + product.Description)).ConfigureAwait(false);
        foreach ((Product product, Embedding<float> itemEmbedding) in products.Zip(embeddings))
        {
            var embedding = $"[{product.Name}]"; // taken name
            var info = embedding + product.Description;
            ReadOnlyMemory<float> vector = itemEmbedding.Vector;
            Keep(info, vector);
        }
        """).RunAsync();

    [Fact]
    public Task Texts_are_sent_as_they_are() => Fix(
        """
        foreach (var text in texts)
        {
            Keep(text, (await client.[|GenerateEmbeddingAsync|](text)).Value.ToFloats());
        }
        """,
        """
        var embeddings = (await client.GenerateEmbeddingsAsync(texts)).Value;
        foreach (var (text, embedding) in texts.Zip(embeddings))
        {
            Keep(text, embedding.ToFloats());
        }
        """).RunAsync();

    [Fact]
    public Task A_list_of_one_item_becomes_the_list() => Fix(
        """
        foreach (var text in texts)
            Keep(text, (await generator.[|GenerateAsync|]([text]))[0].Vector);
        """,
        """
        var embeddings = await generator.GenerateAsync(texts);
        foreach (var (text, embedding) in texts.Zip(embeddings))
            Keep(text, embedding.Vector);
        """).RunAsync();

    [Fact]
    public Task A_call_that_waits_stays_one() => Fix(
        """
        foreach (var text in texts)
        {
            OpenAIEmbedding found = client.[|GenerateEmbedding|](text);
            Keep(text, found.ToFloats());
        }
        """,
        """
        var embeddings = client.GenerateEmbeddings(texts).Value;
        foreach (var (text, embedding) in texts.Zip(embeddings))
        {
            OpenAIEmbedding found = embedding;
            Keep(text, found.ToFloats());
        }
        """).RunAsync();

    [Fact]
    public Task Calls_at_once_become_one_call() => Fix(
        """
        ReadOnlyMemory<float>[] vectors = await Task.WhenAll(query.Select(product => generator.[|GenerateVectorAsync|](product.Name)));
        Embedding<float>[] all = await Task.WhenAll(texts.Select(async text => await generator.[|GenerateAsync|](text)));
        """,
        """
        ReadOnlyMemory<float>[] vectors = (await generator.GenerateAsync(query.Select(product => product.Name))).Select(embedding => embedding.Vector).ToArray();
        Embedding<float>[] all = (await generator.GenerateAsync(texts)).ToArray();
        """).RunAsync();

    [Fact]
    public Task Works_in_older_CSharp() => Fix(
        """
        foreach (var product in products)
        {
            product.Vector = await generator.[|GenerateVectorAsync|](product.Name);
        }
        """,
        """
        var embeddings = await generator.GenerateAsync(products.Select(product => product.Name));
        foreach (var (product, embedding) in products.Zip(embeddings))
        {
            product.Vector = embedding.Vector;
        }
        """).InCSharp(LanguageVersion.CSharp12).RunAsync();

    [Fact]
    public Task A_name_that_only_the_call_used_goes() => Fix(
        """
        foreach (var product in products)
        {
            var text = $"{product.Name}: {product.Description}";
            product.Vector = await generator.[|GenerateVectorAsync|](text);
        }
        """,
        """
        var embeddings = await generator.GenerateAsync(products.Select(product => $"{product.Name}: {product.Description}"));
        foreach (var (product, embedding) in products.Zip(embeddings))
        {
            product.Vector = embedding.Vector;
        }
        """).RunAsync();
}
