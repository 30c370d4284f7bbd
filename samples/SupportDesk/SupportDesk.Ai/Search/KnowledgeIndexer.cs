using OpenAI.Embeddings;

namespace SupportDesk.Ai.Search;

/// <summary>Keeps the help centre searchable.</summary>
public sealed class KnowledgeIndexer(EmbeddingClient embeddings)
{
    public VectorIndex Index { get; } = new();

    public async Task RebuildAsync(IEnumerable<KnowledgeArticle> articles, CancellationToken cancellationToken = default)
    {
        foreach (var article in articles)
        {
            OpenAIEmbedding embedding = await embeddings.GenerateEmbeddingAsync(
                $"{article.Title}\n{article.Text}",
                cancellationToken: cancellationToken);
            Index.Put(article.Slug, article.Title, embedding.ToFloats());
        }
    }
}
