// Signatures of Microsoft.Extensions.VectorData.Abstractions 10.x that Stoker's tests use; read in dotnet/extensions@2cb2678 (MIT).
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Microsoft.Extensions.VectorData
{
    [AttributeUsage(AttributeTargets.Property)]
    public sealed class VectorStoreKeyAttribute : Attribute
    {
    }

    [AttributeUsage(AttributeTargets.Property)]
    public sealed class VectorStoreVectorAttribute : Attribute
    {
        public VectorStoreVectorAttribute(int Dimensions) { }
    }

    public class VectorSearchOptions<TRecord>
    {
    }

    public sealed class VectorSearchResult<TRecord>
    {
    }

    public sealed class VectorStoreCollectionDefinition
    {
        public IEmbeddingGenerator? EmbeddingGenerator { get; set; }
    }

    public interface IVectorSearchable<TRecord>
    {
        IAsyncEnumerable<VectorSearchResult<TRecord>> SearchAsync<TInput>(TInput searchValue, int top, VectorSearchOptions<TRecord>? options = null, CancellationToken cancellationToken = default) where TInput : notnull;
    }

    public abstract class VectorStoreCollection<TKey, TRecord> : IVectorSearchable<TRecord> where TKey : notnull where TRecord : class
    {
        public abstract Task<TRecord?> GetAsync(TKey key, CancellationToken cancellationToken = default);
        public abstract Task UpsertAsync(TRecord record, CancellationToken cancellationToken = default);
        public abstract Task UpsertAsync(IEnumerable<TRecord> records, CancellationToken cancellationToken = default);
        public abstract IAsyncEnumerable<VectorSearchResult<TRecord>> SearchAsync<TInput>(TInput searchValue, int top, VectorSearchOptions<TRecord>? options = null, CancellationToken cancellationToken = default) where TInput : notnull;
    }

    public abstract class VectorStore
    {
        public abstract VectorStoreCollection<TKey, TRecord> GetCollection<TKey, TRecord>(string name, VectorStoreCollectionDefinition? definition = null) where TKey : notnull where TRecord : class;
    }
}
