using OpenAI.Embeddings;
using SupportDesk.Ai.Tickets;

namespace SupportDesk.Ai.Search;

/// <summary>Ticket search over embeddings.</summary>
public sealed class TicketSearch(EmbeddingClient embeddings) : ITicketSearch
{
    // Far below the API's limit of 2,048 inputs, so that the total token limit of one request is not reached either.
    private const int BatchSize = 200;

    private readonly VectorIndex _index = new();

    public async Task IndexAsync(IReadOnlyList<Ticket> tickets, CancellationToken cancellationToken = default)
    {
        foreach (var batch in tickets.Chunk(BatchSize))
        {
            OpenAIEmbeddingCollection vectors = await embeddings.GenerateEmbeddingsAsync(
                batch.Select(ticket => $"{ticket.Subject}\n{ticket.Body}"),
                cancellationToken: cancellationToken);
            for (var i = 0; i < batch.Length; i++)
            {
                _index.Put(batch[i].Id.ToString(), batch[i].Subject, vectors[i].ToFloats());
            }
        }
    }

    public async Task<IReadOnlyList<SearchHit>> FindAsync(string question, int count, CancellationToken cancellationToken = default)
    {
        OpenAIEmbedding embedding = await embeddings.GenerateEmbeddingAsync(question, cancellationToken: cancellationToken);
        return _index.Nearest(embedding.ToFloats(), count);
    }
}
