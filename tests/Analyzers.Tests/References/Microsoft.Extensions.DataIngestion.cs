// Signatures of Microsoft.Extensions.DataIngestion that Stoker's tests use; read in dotnet/extensions@028e755 (MIT).
// References: Microsoft.Extensions.VectorData.Abstractions
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.VectorData;

namespace Microsoft.Extensions.DataIngestion
{
    public abstract class IngestionDocumentReader
    {
    }

    public abstract class IngestionChunker<T>
    {
    }

    public abstract class IngestionChunkWriter<T>
    {
    }

    public sealed class IngestionResult
    {
    }

    public sealed class VectorStoreWriter<T> : IngestionChunkWriter<T>
    {
        public VectorStoreWriter(VectorStore vectorStore, int dimensionCount) { }
    }

    public sealed class IngestionPipeline<T>
    {
        public IngestionPipeline(IngestionDocumentReader reader, IngestionChunker<T> chunker, IngestionChunkWriter<T> writer) { }
        public IAsyncEnumerable<IngestionResult> ProcessAsync(DirectoryInfo directory, string searchPattern = "*.*", SearchOption searchOption = SearchOption.TopDirectoryOnly, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<IngestionResult> ProcessAsync(IEnumerable<FileInfo> files, CancellationToken cancellationToken = default) => throw null!;
    }
}
