using ParamGen.Core.Weights;

namespace ParamGen.Core.Tests.Weights;

public class DTypeTests
{
    [Theory]
    [InlineData(DType.Bool, 1)]
    [InlineData(DType.Int8, 1)]
    [InlineData(DType.UInt8, 1)]
    [InlineData(DType.Int16, 2)]
    [InlineData(DType.UInt16, 2)]
    [InlineData(DType.Float16, 2)]
    [InlineData(DType.BFloat16, 2)]
    [InlineData(DType.Int32, 4)]
    [InlineData(DType.Float32, 4)]
    [InlineData(DType.Int64, 8)]
    [InlineData(DType.UInt64, 8)]
    [InlineData(DType.Float64, 8)]
    public void A_number_takes_so_many_bytes(DType dtype, long bytes) => Assert.Equal(bytes, dtype.SizeInBytes());

    [Fact]
    public void A_mixed_policy_computes_in_half_precision_and_keeps_its_weights_in_single()
    {
        Assert.Equal((DType.Float16, DType.Float32), (DType.MixedFloat16.OfActivations(), DType.MixedFloat16.OfWeights()));
        Assert.Equal((DType.BFloat16, DType.Float32), (DType.MixedBFloat16.OfActivations(), DType.MixedBFloat16.OfWeights()));
        Assert.Equal((DType.Float64, DType.Float64), (DType.Float64.OfActivations(), DType.Float64.OfWeights()));
    }
}
