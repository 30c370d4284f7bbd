// Signatures of Microsoft.SemanticKernel.Connectors.AzureAISearch 1.x that call sites name: a vector store of the many; its native client stands as object (microsoft/semantic-kernel, MIT).
// References: Microsoft.Extensions.VectorData.Abstractions
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.VectorData;

namespace Microsoft.SemanticKernel.Connectors.AzureAISearch
{
    public sealed class AzureAISearchVectorStoreOptions
    {
        public IEmbeddingGenerator? EmbeddingGenerator { get; set; }
    }

    public sealed class AzureAISearchVectorStore : VectorStore
    {
        public AzureAISearchVectorStore(object searchIndexClient, AzureAISearchVectorStoreOptions? options = null) { }
        public override VectorStoreCollection<TKey, TRecord> GetCollection<TKey, TRecord>(string name, VectorStoreCollectionDefinition? definition = null) => throw null!;
    }

    public class AzureAISearchCollectionOptions : VectorStoreCollectionOptions
    {
    }

    public class AzureAISearchCollection<TKey, TRecord> : VectorStoreCollection<TKey, TRecord> where TKey : notnull where TRecord : class
    {
        public AzureAISearchCollection(object searchIndexClient, string name, AzureAISearchCollectionOptions? options = null) { }
        public override Task<TRecord?> GetAsync(TKey key, CancellationToken cancellationToken = default) => throw null!;
        public override Task UpsertAsync(TRecord record, CancellationToken cancellationToken = default) => throw null!;
        public override Task UpsertAsync(IEnumerable<TRecord> records, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<VectorSearchResult<TRecord>> SearchAsync<TInput>(TInput searchValue, int top, VectorSearchOptions<TRecord>? options = null, CancellationToken cancellationToken = default) => throw null!;
    }
}
