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
    public sealed class VectorStoreDataAttribute : Attribute
    {
        public bool IsIndexed { get; set; }
        public bool IsFullTextIndexed { get; set; }
        public string? StorageName { get; set; }
    }

    [AttributeUsage(AttributeTargets.Property)]
    public sealed class VectorStoreVectorAttribute : Attribute
    {
        public VectorStoreVectorAttribute(int Dimensions) { }
        public string? DistanceFunction { get; set; }
        public string? IndexKind { get; set; }
        public string? StorageName { get; set; }
    }

    public static class DistanceFunction
    {
        public const string CosineSimilarity = nameof(CosineSimilarity);
        public const string CosineDistance = nameof(CosineDistance);
        public const string DotProductSimilarity = nameof(DotProductSimilarity);
        public const string EuclideanDistance = nameof(EuclideanDistance);
    }

    public static class IndexKind
    {
        public const string Hnsw = nameof(Hnsw);
        public const string Flat = nameof(Flat);
    }

    public class VectorSearchOptions<TRecord>
    {
        public System.Linq.Expressions.Expression<Func<TRecord, bool>>? Filter { get; set; }
        public System.Linq.Expressions.Expression<Func<TRecord, object?>>? VectorProperty { get; set; }
        public int Skip { get; set; }
        public bool IncludeVectors { get; set; }
    }

    public sealed class VectorSearchResult<TRecord>
    {
        public VectorSearchResult(TRecord record, double? score) { }
        public TRecord Record => throw null!;
        public double? Score => throw null!;
    }

    public abstract class VectorStoreCollectionOptions
    {
        public VectorStoreCollectionDefinition? Definition { get; set; }
        public IEmbeddingGenerator? EmbeddingGenerator { get; set; }
    }

    public sealed class VectorStoreCollectionDefinition
    {
        public IList<VectorStoreProperty> Properties { get; set; } = null!;
        public IEmbeddingGenerator? EmbeddingGenerator { get; set; }
    }

    public abstract class VectorStoreProperty
    {
    }

    public class VectorStoreKeyProperty : VectorStoreProperty
    {
        public VectorStoreKeyProperty(string name, Type type) { }
    }

    public class VectorStoreDataProperty : VectorStoreProperty
    {
        public VectorStoreDataProperty(string name, Type type) { }
        public bool IsIndexed { get; set; }
    }

    public class VectorStoreVectorProperty : VectorStoreProperty
    {
        public VectorStoreVectorProperty(string name, Type type, int dimensions) { }
        public string? DistanceFunction { get; set; }
        public IEmbeddingGenerator? EmbeddingGenerator { get; set; }
    }

    public interface IVectorSearchable<TRecord>
    {
        IAsyncEnumerable<VectorSearchResult<TRecord>> SearchAsync<TInput>(TInput searchValue, int top, VectorSearchOptions<TRecord>? options = null, CancellationToken cancellationToken = default) where TInput : notnull;
    }

    public class HybridSearchOptions<TRecord>
    {
    }

    public interface IKeywordHybridSearchable<TRecord>
    {
        IAsyncEnumerable<VectorSearchResult<TRecord>> HybridSearchAsync<TInput>(TInput searchValue, ICollection<string> keywords, int top, HybridSearchOptions<TRecord>? options = null, CancellationToken cancellationToken = default) where TInput : notnull;
    }

    public abstract class VectorStoreCollection<TKey, TRecord> : IVectorSearchable<TRecord>, IDisposable where TKey : notnull where TRecord : class
    {
        public virtual string Name => throw null!;
        public virtual Task<bool> CollectionExistsAsync(CancellationToken cancellationToken = default) => throw null!;
        public virtual Task EnsureCollectionExistsAsync(CancellationToken cancellationToken = default) => throw null!;
        public virtual Task EnsureCollectionDeletedAsync(CancellationToken cancellationToken = default) => throw null!;
        public virtual Task DeleteAsync(TKey key, CancellationToken cancellationToken = default) => throw null!;
        public virtual IAsyncEnumerable<TRecord> GetAsync(System.Linq.Expressions.Expression<Func<TRecord, bool>> filter, int top, FilteredRecordRetrievalOptions<TRecord>? options = null, CancellationToken cancellationToken = default) => throw null!;
        public void Dispose() { }
        public abstract Task<TRecord?> GetAsync(TKey key, CancellationToken cancellationToken = default);
        public abstract Task UpsertAsync(TRecord record, CancellationToken cancellationToken = default);
        public abstract Task UpsertAsync(IEnumerable<TRecord> records, CancellationToken cancellationToken = default);
        public abstract IAsyncEnumerable<VectorSearchResult<TRecord>> SearchAsync<TInput>(TInput searchValue, int top, VectorSearchOptions<TRecord>? options = null, CancellationToken cancellationToken = default) where TInput : notnull;
    }

    public class FilteredRecordRetrievalOptions<TRecord>
    {
    }

    public abstract class VectorStore : IDisposable
    {
        public virtual VectorStoreCollection<object, Dictionary<string, object?>> GetDynamicCollection(string name, VectorStoreCollectionDefinition definition) => throw null!;
        public void Dispose() { }
        public abstract VectorStoreCollection<TKey, TRecord> GetCollection<TKey, TRecord>(string name, VectorStoreCollectionDefinition? definition = null) where TKey : notnull where TRecord : class;
    }
}
