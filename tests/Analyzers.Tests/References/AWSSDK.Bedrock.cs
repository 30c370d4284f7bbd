// Signatures of AWSSDK.Bedrock 4.x (aws/aws-sdk-net, Apache-2.0) that Stoker's catalogue names; no bodies.
// The synchronous twins exist on .NET Framework only.
#nullable disable
using System;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Bedrock.Model;

namespace Amazon.Bedrock
{
    public interface IAmazonBedrock : IDisposable
    {
        CreateModelInvocationJobResponse CreateModelInvocationJob(CreateModelInvocationJobRequest request);
        Task<CreateModelInvocationJobResponse> CreateModelInvocationJobAsync(CreateModelInvocationJobRequest request, CancellationToken cancellationToken = default);
        Task<ListFoundationModelsResponse> ListFoundationModelsAsync(ListFoundationModelsRequest request, CancellationToken cancellationToken = default);
    }

    public class AmazonBedrockClient : IAmazonBedrock
    {
        public AmazonBedrockClient() { }
        public void Dispose() { }
        public virtual CreateModelInvocationJobResponse CreateModelInvocationJob(CreateModelInvocationJobRequest request) => throw new NotSupportedException();
        public virtual Task<CreateModelInvocationJobResponse> CreateModelInvocationJobAsync(CreateModelInvocationJobRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public virtual Task<ListFoundationModelsResponse> ListFoundationModelsAsync(ListFoundationModelsRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}

namespace Amazon.Bedrock.Model
{
    public class CreateModelInvocationJobRequest { public string JobName { get; set; } public string ModelId { get; set; } public string RoleArn { get; set; } }
    public class CreateModelInvocationJobResponse { public string JobArn { get; set; } }
    public class ListFoundationModelsRequest { }
    public class ListFoundationModelsResponse { }
}
