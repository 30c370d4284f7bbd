using Stoker.Core.Prices;
using Stoker.Core.Tokens;

namespace Stoker.Core.Tests.Projection;

/// <summary>The price book names families, Core/Tokens knows them: neither may drift from the other unseen.</summary>
public class TokenizerFamiliesOfThePriceBookTests
{
    [Fact]
    public void Every_family_a_row_names_is_known()
    {
        var unknown = PriceBook.BuiltIn.Models
            .Select(model => model.Tokenizer)
            .Where(name => name is not null && TokenizerFamily.Find(name) is null)
            .Distinct();

        Assert.Empty(unknown);
    }
}
