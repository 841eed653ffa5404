using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;

namespace ParamGen.Playground.Files;

/// <summary>A file that was dropped on the page, read a slice at a time: most of a model file is weights, which nobody looks at.</summary>
/// <param name="length">The bytes of the file.</param>
[SupportedOSPlatform("browser")]
internal sealed partial class FileSlices(long length) : Stream
{
    private const int SliceLength = 1 << 18;

    private byte[] slice = [];
    private long start;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty || Position >= length)
            return 0;
        if (Position < start || Position >= start + slice.Length)
        {
            start = Position;
            slice = Slice(start, (int)Math.Min(SliceLength, length - start));
        }

        var source = slice.AsSpan((int)(Position - start));
        var count = Math.Min(source.Length, buffer.Length);
        source[..count].CopyTo(buffer);
        Position += count;
        return count;
    }

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        _ => length + offset,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    [JSImport("slice", "worker")]
    private static partial byte[] Slice([JSMarshalAs<JSType.Number>] long start, int count);
}
