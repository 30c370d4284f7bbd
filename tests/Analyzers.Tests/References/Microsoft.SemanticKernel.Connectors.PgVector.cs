// Signatures of Microsoft.SemanticKernel.Connectors.PgVector 1.x that call sites name: a vector store of the many; its native client stands as object (microsoft/semantic-kernel, MIT).
// References: Microsoft.Extensions.VectorData.Abstractions
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.VectorData;

namespace Microsoft.SemanticKernel.Connectors.PgVector
{
    public sealed class PostgresVectorStoreOptions
    {
        public IEmbeddingGenerator? EmbeddingGenerator { get; set; }
    }

    public sealed class PostgresVectorStore : VectorStore
    {
        public PostgresVectorStore(string connectionString, PostgresVectorStoreOptions? options = null) { }
        public override VectorStoreCollection<TKey, TRecord> GetCollection<TKey, TRecord>(string name, VectorStoreCollectionDefinition? definition = null) => throw null!;
    }

    public class PostgresCollectionOptions : VectorStoreCollectionOptions
    {
    }

    public class PostgresCollection<TKey, TRecord> : VectorStoreCollection<TKey, TRecord> where TKey : notnull where TRecord : class
    {
        public PostgresCollection(string connectionString, string name, PostgresCollectionOptions? options = null) { }
        public override Task<TRecord?> GetAsync(TKey key, CancellationToken cancellationToken = default) => throw null!;
        public override Task UpsertAsync(TRecord record, CancellationToken cancellationToken = default) => throw null!;
        public override Task UpsertAsync(IEnumerable<TRecord> records, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<VectorSearchResult<TRecord>> SearchAsync<TInput>(TInput searchValue, int top, VectorSearchOptions<TRecord>? options = null, CancellationToken cancellationToken = default) => throw null!;
    }
}
