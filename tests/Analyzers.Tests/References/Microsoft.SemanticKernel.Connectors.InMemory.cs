// Signatures of Microsoft.SemanticKernel.Connectors.InMemory 1.x that Stoker's tests use: a vector store of the many; names as its documentation gives them (MIT).
// References: Microsoft.Extensions.VectorData.Abstractions
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.VectorData;

namespace Microsoft.SemanticKernel.Connectors.InMemory
{
    public sealed class InMemoryVectorStoreOptions
    {
        public IEmbeddingGenerator? EmbeddingGenerator { get; set; }
    }

    public sealed class InMemoryVectorStore : VectorStore
    {
        public InMemoryVectorStore(InMemoryVectorStoreOptions? options = null) { }
        public override VectorStoreCollection<TKey, TRecord> GetCollection<TKey, TRecord>(string name, VectorStoreCollectionDefinition? definition = null) => throw null!;
    }

    public class InMemoryCollectionOptions
    {
        public IEmbeddingGenerator? EmbeddingGenerator { get; set; }
    }

    public class InMemoryCollection<TKey, TRecord> : VectorStoreCollection<TKey, TRecord> where TKey : notnull where TRecord : class
    {
        public InMemoryCollection(string name, InMemoryCollectionOptions? options = null) { }
        public override Task<TRecord?> GetAsync(TKey key, CancellationToken cancellationToken = default) => throw null!;
        public override Task UpsertAsync(TRecord record, CancellationToken cancellationToken = default) => throw null!;
        public override Task UpsertAsync(IEnumerable<TRecord> records, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<VectorSearchResult<TRecord>> SearchAsync<TInput>(TInput searchValue, int top, VectorSearchOptions<TRecord>? options = null, CancellationToken cancellationToken = default) => throw null!;
    }
}
